// Imports the doors given as arguments and prints what each one says: its error, or null.
/** @type {Record<string, string | null>} */
const outcome = {};
for (const specifier of process.argv.slice(2)) {
  outcome[specifier] = await import(specifier).then(
    () => null,
    (error) => String(error),
  );
}
console.log(JSON.stringify(outcome));
