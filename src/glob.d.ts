// The bundler and vitest both resolve `import.meta.glob`: it makes a folder its own registry.
interface ImportMeta {
  glob<Module>(
    patterns: string | readonly string[],
    options: { readonly eager: true },
  ): Record<string, Module>;
  glob<Module>(patterns: string | readonly string[]): Record<string, () => Promise<Module>>;
}
