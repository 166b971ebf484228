// Lays out what it is sent, apart from the page, which stays usable meanwhile.
import { type LayOutAsked, relay } from '../../../scene/relay.ts';

addEventListener('message', ({ data }: MessageEvent<LayOutAsked>) => postMessage(relay(data)));
