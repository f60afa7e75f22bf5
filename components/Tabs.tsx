import { useRef } from 'preact/hooks';

/** Tabs after the ARIA practice: one stop of the Tab key, arrows inside, the panel named by its tab. */
export function Tabs<Id extends string>(props: {
  tabs: readonly { id: Id; label: string; count: number | null }[];
  current: Id;
  onChange: (id: Id) => void;
  children: preact.ComponentChildren;
}) {
  const list = useRef<HTMLDivElement>(null);
  const { tabs, current, onChange } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const index = tabs.findIndex((tab) => tab.id === current);
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label, count }) => (
          <button
            type="button"
            role="tab"
            id={`tab-${id}`}
            key={id}
            aria-selected={id === current}
            aria-controls="tab-panel"
            tabIndex={id === current ? 0 : -1}
            onClick={() => onChange(id)}
          >
            {label}
            {count !== null && <span class="count">{count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${current}`}>
        {props.children}
      </div>
    </>
  );
}
