// The build needs Node.js 20 or newer with npm, for the model viewer and for linting the models.
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Debrief needs Node.js 20 or newer to build; this is ${process.version}. Install it from nodejs.org or your distribution.`);
  process.exit(1);
}
