// A step that changes size while it is being observed raises this error event in every engine. It
// tells of nothing but a delay by one frame, and Mocha would fail whichever test is running.
// https://www.w3.org/TR/resize-observer/#html-event-loop
const BENIGN_ERROR = 'ResizeObserver loop completed with undelivered notifications.';

export function writeTestPage(testFrameworkImport) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Tests</title>
    <script>
      addEventListener(
        'error',
        (event) => {
          if (event.message === '${BENIGN_ERROR}') event.stopImmediatePropagation();
        },
        { capture: true },
      );
    </script>
  </head>
  <body>
    <script type="module" src="${testFrameworkImport}"></script>
  </body>
</html>`;
}
