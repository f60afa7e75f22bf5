/** `發 发|髮 发…`: a Traditional character, a space, its Simplified one. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
