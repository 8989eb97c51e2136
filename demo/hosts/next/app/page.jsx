import { Story } from './story';

export default function Page() {
  return (
    <main>
      <h1>Desertion, counted</h1>
      <Story />
    </main>
  );
}
