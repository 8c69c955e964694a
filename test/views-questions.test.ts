// One question at a time: what is asked anew ends what was asked before, and nothing else does.
import { expect, test } from 'vitest';
import { openQuestions } from '../src/extension/panel/questions.ts';

/** A corpus that answers when it is told to; the names cancelled, in order. */
function play() {
  const cancelled: string[] = [];
  let count = 0;
  const questions = openQuestions((name) => cancelled.push(name), () => `q${++count}`);
  const ask = () => {
    let reply: { readonly give: (value: string) => void; readonly fail: (error: Error) => void } | undefined;
    const answer = questions.put((name) => new Promise<string>((give, fail) => { reply = { give: (value) => give(`${name} ${value}`), fail }; }));
    return { answer, give: (value: string) => reply?.give(value), fail: (error: Error) => reply?.fail(error) };
  };
  return { cancelled, questions, ask };
}

test('a second question ends the first, whose answer still arrives where it was asked', async () => {
  const { cancelled, ask } = play();
  const [first, second] = [ask(), ask()];
  expect(cancelled).toEqual(['q1']);
  first.give('late');
  second.give('wanted');
  expect(await Promise.all([first.answer, second.answer])).toEqual(['q1 late', 'q2 wanted']);
  expect(cancelled).toEqual(['q1']);
});

test('what was answered or failed is not cancelled afterwards', async () => {
  const { cancelled, questions, ask } = play();
  const answered = ask();
  answered.give('done');
  await answered.answer;
  const failed = ask();
  failed.fail(new Error('no'));
  await expect(failed.answer).rejects.toThrow('no');
  questions.drop();
  expect(cancelled).toEqual([]);
});

test('dropped once, a question is cancelled once', async () => {
  const { cancelled, questions, ask } = play();
  const { answer, give } = ask();
  questions.drop();
  questions.drop();
  give('late');
  await answer;
  ask();
  expect(cancelled).toEqual(['q1']);
});
