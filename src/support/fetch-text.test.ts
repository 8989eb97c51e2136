import { expect } from 'chai';
import { fetchText } from './fetch-text.lazy.js';

const TYPES = /json|plain/;

/** An answer whose text is sent in pieces, as often as it is asked for, and which may never end. */
function streamed(piece: string, pieces = Infinity): { body: ReadableStream; sent(): number } {
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (sent++ < pieces) controller.enqueue(new TextEncoder().encode(piece));
      else controller.close();
    },
  });
  return { body, sent: () => sent };
}

describe('a text from an address', () => {
  const { fetch } = window;
  let asked: { address: unknown; options: RequestInit | undefined }[] = [];
  afterEach(() => {
    window.fetch = fetch;
    asked = [];
  });

  const answer = (respond: () => Response | Promise<Response>): void => {
    window.fetch = async (address, options) => {
      asked.push({ address, options });
      return respond();
    };
  };
  const read = (limits = {}, address = '/story.json'): Promise<string> =>
    fetchText(address, { types: TYPES, ...limits });
  const refusal = (reading: Promise<string>): Promise<string> =>
    reading.then(
      (text) => `read: ${text}`,
      (error: Error) => error.message,
    );

  it('is read whole, also where it comes in the middle of a letter', async () => {
    const [first, second] = [new Uint8Array([0xd0]), new Uint8Array([0xb6, 0x21])];
    const body = new ReadableStream({
      start(controller) {
        for (const piece of [first, second]) controller.enqueue(piece);
        controller.close();
      },
    });
    answer(() => new Response(body));
    expect(await read()).to.equal('ж!');
  });

  it('is asked for with nothing that tells another site who the reader is', async () => {
    answer(() => new Response('{}'));
    await read({}, 'https://example.org/story.json');
    expect(asked[0]!.options!.credentials).to.equal('same-origin');
  });

  for (const address of ['file:///etc/passwd', 'ftp://example.org/a.json', 'javascript:alert(1)'])
    it(`is not asked for at ${address}`, async () => {
      answer(() => new Response('{}'));
      expect(await refusal(read({}, address))).to.contain('http: or https:');
      expect(asked).to.deep.equal([]);
    });

  it('may be held by the page itself', async () => {
    expect(await read({}, 'data:application/json,{}')).to.equal('{}');
  });

  it('is refused where the server says that it is something else', async () => {
    answer(() => new Response('<p>', { headers: { 'content-type': 'Text/HTML; charset=utf-8' } }));
    expect(await refusal(read())).to.equal('the server says that it is text/html');
  });

  it('is refused where the server has none', async () => {
    answer(() => new Response('{}', { status: 404 }));
    expect(await refusal(read())).to.equal('the server answered 404');
  });

  it('is not begun where its length is over the limit', async () => {
    const { body, sent } = streamed('x');
    answer(() => new Response(body, { headers: { 'content-length': '3000000' } }));
    expect(await refusal(read())).to.equal('it is larger than 2 MB');
    // A stream fills its queue by one piece before anybody reads.
    expect(sent()).to.equal(1);
  });

  it('is read no further than the limit, where it has no end', async () => {
    const { body, sent } = streamed('x'.repeat(1024));
    answer(() => new Response(body));
    expect(await refusal(read({ bytes: 10 * 1024 }))).to.contain('larger');
    expect(sent()).to.be.lessThan(14);
  });

  it('is waited for no longer than the limit, before its first byte and after', async () => {
    const never = new Promise<Response>(() => {});
    window.fetch = (_, options) =>
      Promise.race([
        never,
        new Promise<never>((_resolve, reject) => {
          options!.signal!.addEventListener('abort', () =>
            reject(options!.signal!.reason as Error),
          );
        }),
      ]);
    expect(await refusal(read({ milliseconds: 1 }))).to.contain('no whole answer within 0.001 sec');
    answer(
      () => new Response(new ReadableStream({ start: (it) => it.enqueue(new Uint8Array(1)) })),
    );
    expect(await refusal(read({ milliseconds: 1 }))).to.contain('no whole answer');
  });

  it('is let go of when it is no longer wanted', async () => {
    const unwanted = new AbortController();
    let isCancelled = false;
    const body = new ReadableStream({ cancel: () => void (isCancelled = true) });
    answer(() => new Response(body));
    const reading = refusal(read({ signal: unwanted.signal }));
    unwanted.abort(new Error('gone'));
    expect(await reading).to.equal('gone');
    expect(isCancelled).to.equal(true);
    expect(asked[0]!.options!.signal!.aborted).to.equal(true);
  });
});
