/** Wraps a range in elements, as annotators do that mark by elements: every text node of it in one of its own. */
export function wrap(range: Range): HTMLElement[] {
  const nodes = textNodesOf(range);
  return nodes.map((node) => {
    const element = document.createElement('mark-by-element');
    node.replaceWith(element);
    element.append(node);
    return element;
  });
}

/** The range's text nodes, cut at its ends so that they hold nothing else. */
function textNodesOf(range: Range): Text[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (startContainer === endContainer) {
    const node = (startContainer as Text).splitText(startOffset);
    node.splitText(endOffset - startOffset);
    return [node];
  }
  const first = (startContainer as Text).splitText(startOffset);
  const last = endContainer as Text;
  last.splitText(endOffset);
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  const nodes = [first];
  while (walker.currentNode !== last && walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
