// Loaded before every child of the launcher: when the launcher is gone, so is the child, whatever it was doing.
process.channel?.unref();
process.once('disconnect', () => setTimeout(() => process.exit(1), 5_000).unref());
