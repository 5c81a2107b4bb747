/** Written when the site is built: the sample program's files, one per kind. */
declare module 'virtual:sample-packs' {
  export const samplePacks: readonly { readonly name: string; readonly url: string }[];
}
