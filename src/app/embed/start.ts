import '../app.css';
import './fonts_at_hand.css';
import { mount } from 'svelte';
import App from '../App.svelte';
import { followTranslator } from '../translated.ts';
import Embed from './Embed.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('embed/index.html has no element with the id app');
mount(App, { target, props: { Page: Embed } });
followTranslator(target);
