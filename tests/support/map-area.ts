// A storage area of the browser kept in a Map: values are copied in and out, as the browser does.

export const mapArea = (kept: Map<string, unknown>) => ({
  get: async (key: string) => ({ [key]: structuredClone(kept.get(key)) }),
  set: async (items: object) => {
    for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
  },
  clear: async () => kept.clear(),
});
