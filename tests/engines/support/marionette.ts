import { connect } from 'node:net';

type Answer = readonly [type: 1, id: number, error: { message: string } | null, result: unknown];

interface Connection {
  readonly ask: (command: string, parameters: object) => Promise<unknown>;
  readonly close: () => void;
}

/**
 * Firefox's own way of WebDriver: JSON over a socket, each message behind its length in bytes and a
 * colon, answers in the order of the questions.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export async function connectMarionette(port: number): Promise<Connection> {
  const socket = connect({ host: '127.0.0.1', port });
  const waiting = new Map<number, (answer: Answer) => void>();
  let received = Buffer.alloc(0);
  let asked = 0;
  const greeted = new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('data', (part) => {
      received = Buffer.concat([received, part]);
      for (let message = takeMessage(); message !== undefined; message = takeMessage()) {
        if (Array.isArray(message))
          waiting.get((message as unknown as Answer)[1])?.(message as unknown as Answer);
        else resolve();
      }
    });
  });
  await greeted;
  socket.on('close', () => {
    const error = { message: 'Firefox has gone' };
    for (const [id, answer] of waiting) answer([1, id, error, null]);
  });
  return { ask, close: () => socket.destroy() };

  function takeMessage(): object | undefined {
    const colon = received.indexOf(':');
    const end = colon + 1 + Number(received.subarray(0, colon).toString());
    if (colon === -1 || received.length < end) return undefined;
    const message = JSON.parse(received.subarray(colon + 1, end).toString()) as object;
    received = received.subarray(end);
    return message;
  }

  async function ask(command: string, parameters: object): Promise<unknown> {
    asked += 1;
    const id = asked;
    const message = JSON.stringify([0, id, command, parameters]);
    const [, , error, result] = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      socket.write(`${String(Buffer.byteLength(message))}:${message}`);
    });
    waiting.delete(id);
    if (error !== null) throw new Error(`${command}: ${error.message}`);
    // Most answers are wrapped, lists are not.
    return result !== null && typeof result === 'object' && 'value' in result
      ? result.value
      : result;
  }
}
