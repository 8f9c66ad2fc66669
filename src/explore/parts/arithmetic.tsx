// An explanation with its arithmetic. Days stay in one piece, so that nobody reads 2026-10- as the end of something.

export function Arithmetic({ text }: { text: string }) {
  return (
    <span class="arithmetic">
      {text.split(/(\d{4}-\d\d-\d\d)/).map((part, number) =>
        number % 2 === 1 ? (
          <span key={number} class="whole">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </span>
  )
}
