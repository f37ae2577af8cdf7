import { Button, Field, FluentProvider, Input, Title3, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** What any Fluent pane costs: provider, title, field, button. Built by the product's own configuration. */
const EmptyPane = () => (
  <FluentProvider theme={webLightTheme}>
    <Title3>DC Pilot</Title3>
    <Field label="Nom">
      <Input />
    </Field>
    <Button appearance="primary">Noter</Button>
  </FluentProvider>
);

void Office.onReady(() => {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<EmptyPane />);
});
