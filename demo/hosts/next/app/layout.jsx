import 'desertion-story/desertion-story.css';

export const metadata = { title: 'Desertion, counted' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body style={{ margin: '2rem', fontFamily: 'serif' }}>{children}</body>
    </html>
  );
}
