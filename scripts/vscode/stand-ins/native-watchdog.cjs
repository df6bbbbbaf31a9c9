// Stands in for @vscode/native-watchdog, which needs a compiler: it ends the extension host when the
// server has died. Our runner ends the whole process group instead.
exports.start = () => {};
