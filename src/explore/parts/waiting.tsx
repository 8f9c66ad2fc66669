// The place of what is still awaited, about as high as what will stand there.

export function Waiting({ lines = 3, what }: { lines?: number; what: string }) {
  return (
    <div class="waiting" role="status">
      <span class="unseen">Loading {what}…</span>
      {Array.from({ length: lines }, (_, number) => (
        <span key={number} aria-hidden="true" class="bar" />
      ))}
    </div>
  )
}
