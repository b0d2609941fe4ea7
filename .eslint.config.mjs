// @ts-check
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', '.dist-*/', '.astro/', 'node_modules/', 'test-results/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration[declaration.type=/Function|Class/]',
          message: 'Export by name, so that one thing has one name.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  // Commands and the test runner talk to people on the terminal.
  {
    files: ['src/commands/**', 'tests/run.ts', 'tests/bench/**', 'tests/support/**'],
    rules: { 'no-console': 'off' },
  },
  // Declarations of other people's modules have the shape those modules have.
  { files: ['**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
