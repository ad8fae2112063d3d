// Healthy when the API answers and reaches the database.
const answer = await fetch('http://127.0.0.1:3000/health/ready').catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
