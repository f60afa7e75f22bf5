/** Fields of JSON that somebody else wrote: what is not of the kind is not there. */
export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function textsIn(value: unknown): string[] {
  return listIn(value).filter((one) => typeof one === 'string');
}

export function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
