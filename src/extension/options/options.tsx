// Entry of the settings: which titles are compared, which marks are shown, what is kept. Every change counts at once.
import '../design/tokens.css';
import '../design/components.css';
import './options.css';
import { interfaceLanguage, say } from '../locale.ts';
import { render } from '../view.ts';
import { followSettings } from './choices.ts';
import { OptionsView } from './options-view.tsx';
import { readTitles } from './titles.ts';

document.documentElement.lang = interfaceLanguage();
document.title = say('settings_title');
const root = document.getElementById('options');
if (root) render(<OptionsView />, root);
followSettings();
void readTitles();
