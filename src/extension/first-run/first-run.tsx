// Entry of the page that opens after the installation (background/first-run.ts says when), and from "Voir un exemple".
import '../design/tokens.css';
import '../design/components.css';
import './first-run.css';
import { interfaceLanguage } from '../locale.ts';
import { render } from '../view.ts';
import { FirstRunView } from './first-run-view.tsx';

document.documentElement.lang = interfaceLanguage();
const root = document.getElementById('first-run');
if (root) render(<FirstRunView />, root);
