// The package ships without types; this is the part of it that `date.ts` uses.
declare module 'edtf' {
  export default function edtf(text: string): { min: number; max: number }
}
