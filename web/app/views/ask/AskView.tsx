/** Saved questions and their answers. */
export default function AskView() {
  return <main className="view" />;
}
