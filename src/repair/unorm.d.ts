declare module 'unorm' {
  export function nfc(text: string): string
  export function nfd(text: string): string
}
