import { describe } from 'vitest';
import { withoutBrowser } from '../browser.ts';
import { journeys } from './journeys.ts';

describe.skipIf(withoutBrowser())('journeys on the embedded store', () => { journeys(async () => ({})); });
