/** Before a person who is spoken to or about, not speaking: 对周云说, 听取谭谱汇报. */
export const OBJECT =
  /(?:对|向|给|跟|同|问|请|让|叫|替|为|被|把|将|与|陪|带|随|听|听取(?:了)?|听了|听完|采访(?:了|到)?|接受[^,]{0,6}|会见(?:了)?|慰问(?:了)?|看望(?:了)?|走访(?:了)?|陪同|随同|跟随|在|当)$/;

/** How, when, where and to whom somebody speaks: 当即, 笑着, 在调研时, 对记者. Our own list. */
const ADVERBS =
  /在[^,]{1,20}[时中上后下里间]|接受[^,]{1,12}采访时|[^,]{1,16}时|[对向跟给][^,]{1,12}|[^,]{0,8}着[^,]{0,6}|[^,]{1,6}地|一边[^,]{0,8}|并且|再次|同时|随后|接着|最后|其间|期间|当即|反复|一再|多次|再三|特别|着重|连忙|连连|不禁|不由得|忍不住|这样|如此|曾经|随即|立即|即兴|现场|纷纷|不时|[^,]{0,3}声|[今昨当]日|[今昨当]天|近日|日前|目前|此前|[并还又也再都则才便就只更曾]/g;

/** What is left of words before a verb, once those that name nobody are taken away. */
export function withoutAdverbs(words: string): string {
  return words.replace(ADVERBS, '');
}
