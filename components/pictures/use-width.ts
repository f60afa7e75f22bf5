import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How wide an element is, in px, now and whenever that changes; 0 before it is drawn. */
export function useWidth<E extends HTMLElement>(): [{ current: E | null }, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const drawn = element.current;
    if (!drawn) return;
    const observer = new ResizeObserver(() => setWidth(drawn.clientWidth));
    observer.observe(drawn);
    setWidth(drawn.clientWidth);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
