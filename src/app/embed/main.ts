import '../trusted_types.ts';
import '../app.css';
import './fonts_at_hand.css';
import { mount } from 'svelte';
import App from '../App.svelte';
import Embed from './Embed.svelte';
import { watchReleases } from '../new_release.ts';
import { followTranslator } from '../translated.ts';

const target = document.getElementById('app');
if (!target) throw new Error('embed/index.html has no element with the id app');
watchReleases();
mount(App, { target, props: { Page: Embed } });
followTranslator(target);
