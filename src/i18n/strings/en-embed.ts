/** English texts for taking a figure elsewhere: embed code, files, citation. */
export const enEmbed = {
  'embed.link': 'Embed, cite',
  'embed.heading': 'Use this figure',
  'embed.close': 'Close',
  'embed.copy': 'Copy',
  'embed.not-copied': 'The browser does not allow copying. The text is selected for you.',
  'embed.place': 'See it on its page',
  'embed.read-at': 'See this figure at {{site}}',
  'embed.frame': 'Embed code',
  'embed.frame.note':
    'Paste it into your page. The {{script}} part only keeps the frame as tall as the chart; if you leave it out, set {{narrow}} for phones, {{wide}} for a wide column. Where frames are not accepted, the picture inside takes its place.',
  'embed.frame.sandbox':
    'The frame also works under {{sandbox}}: with no permissions at all the whole chart still shows; with {{scripts}} the height adjusts itself; with {{links}} as well, the links open; with {{downloads}}, the files download.',
  'embed.picture': 'Linked picture',
  'embed.picture.note': 'For email and wherever frames are not accepted.',
  'embed.files': 'Files of this figure',
  'embed.licence': 'Chart and data may be used freely under {{licence}}; credit “Vốn mồi”.',
  'embed.cite': 'Citation',
  'embed.cite.genre': 'Chart',
  'embed.cite.note': 'figure {{id}}, data hash {{hash}}',
  'embed.cite.text':
    '{{site}}: “{{title}}”, {{note}}, version {{version}}, data of {{date}}. {{address}}',
  'embed.cite.file': 'Download {{name}}',
  'embed.hash': 'Current data hash: {{hash}}, version {{version}}, data of {{date}}.',
  'embed.hash.note':
    'The hash is computed from every number, interval, source line and formula of the figure: change one and the hash changes. If a citation carries another hash, the figure’s data have changed since it was cited; see {{corrections}}.',
} as const;
