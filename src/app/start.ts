import './fonts.css';
import './app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import Page from './Page.svelte';
import { followTranslator } from './translated.ts';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id app');
mount(App, { target, props: { Page } });
followTranslator(target);
