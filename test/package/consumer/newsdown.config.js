import {defineConfig, definePublisher} from 'newsdown'

export default defineConfig({
  publishers: [
    definePublisher({
      id: 'example',
      name: 'The Example',
      hosts: ['news.example'],
      lang: 'en',
      titleSuffixes: [' - The Example'],
      drop: [{rule: 'example/calendar', select: 'p.promo', why: 'sells the calendar'}],
    }),
  ],
})
