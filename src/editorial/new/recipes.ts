import { essayRecipe } from './essay.ts';
import { nameRecipe } from './name.ts';
import { correctionRecipe, forecastRecipe, letterRecipe } from './notices.ts';
import type { Recipe } from './recipe.ts';
import { sourceRecipe } from './source.ts';

/** What `npm run new` can make. */
export const recipes: Readonly<Record<string, Recipe>> = {
  essay: essayRecipe,
  source: sourceRecipe,
  name: nameRecipe,
  letter: letterRecipe,
  correction: correctionRecipe,
  forecast: forecastRecipe,
};
