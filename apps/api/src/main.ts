import 'reflect-metadata';
import { environment, readConfig } from '#libs/platform/config/index.js';
import { createApi } from './create-api.js';

const config = readConfig(environment());
const app = await createApi(config);
// A parent process (npm start) that dies takes us with it.
process.once('disconnect', () => void app.close().then(() => process.exit(0)));
await app.listen(config.PORT, config.HOST);
process.send?.('ready');
