import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import { packedAnnotation, unpackedAnnotation } from './annotation-rows.ts';

/** Annotations are packed on their way into the database, and unpacked for whoever asks Dexie for them. */
export const PACKING: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'packing',
  // Nearest to the database: all that Dexie does itself sees whole rows.
  level: -2,
  create: (core) => ({
    ...core,
    table: (name) => (name === 'annotations' ? packing(core.table(name)) : core.table(name)),
  }),
};

// biome-ignore lint/suspicious/noExplicitAny: what Dexie's core hands on has no type.
const unpacked = (row: any) => (row ? unpackedAnnotation(row) : row);

function packing(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (req) =>
      table.mutate('values' in req ? { ...req, values: req.values.map(packedAnnotation) } : req),
    get: (req) => table.get(req).then(unpacked),
    getMany: (req) => table.getMany(req).then((rows) => rows.map(unpacked)),
    query: (req) =>
      table
        .query(req)
        .then((answer) =>
          req.values ? { ...answer, result: answer.result.map(unpacked) } : answer,
        ),
    openCursor: (req) =>
      table.openCursor(req).then((cursor) => (cursor && req.values ? unpacking(cursor) : cursor)),
  };
}

/** The cursor itself, but for the row that it shows: the browser's own has no other object speak for it. */
function unpacking(cursor: DBCoreCursor): DBCoreCursor {
  return new Proxy(cursor, {
    get(target, name) {
      const value = Reflect.get(target, name, target);
      if (name === 'value') return unpacked(value);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, name, value) => Reflect.set(target, name, value, target),
  });
}
