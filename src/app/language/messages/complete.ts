/** The same keys in another language: a missing or an extra one does not compile. */
export type Translated<M> = { readonly [Key in keyof M]: string };
