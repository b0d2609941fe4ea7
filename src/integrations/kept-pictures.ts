import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';
import { codeVersion } from '../cache/code-version.ts';
import { kept } from '../cache/kept.ts';
import { hashOf } from '../cache/store.ts';

/** Astro's own image service, whose pictures are kept from one build to the next by what they are made from. */
const keptPictures: LocalImageService = {
  ...(sharpService as LocalImageService),
  transform: async (original, options, config, logger) => {
    // Its address names the build that reads it; what it is, its bytes say.
    const wanted = { ...options, src: '' } as typeof options & { format: string };
    const kind = wanted.format === 'png' ? 'cards' : 'pictures';
    const inputs = [
      codeVersion('src/integrations/kept-pictures.ts'),
      hashOf(original),
      wanted,
      config.service.config,
    ];
    const data = await kept(kind, inputs, async () => {
      const made = await sharpService.transform(original, options, config, logger);
      return made.data;
    });
    return { data, format: wanted.format };
  },
};

export default keptPictures;
