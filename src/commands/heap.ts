import { setFlagsFromString } from 'node:v8'

/**
 * For commands that read and write much and hold little: V8 would let its young generation and its heap grow to several times of what is
 * held, wherever the machine has the memory. An archive of 100,000 claims is ingested in 301 instead of 597 MiB, as fast beside the bare
 * driver. These two flags take effect while a process runs.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=30')
}
