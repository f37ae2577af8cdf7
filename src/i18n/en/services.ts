/** What the panel *Online services* says; it comes with the place *Tours*. */
export const services = {
  title: 'Online services',
  none: 'none',
  waiting: 'to be allowed',
  allowed_one: '{{n}} allowed',
  allowed_other: '{{n}} allowed',
  loading: 'Reading the settings…',
  intro:
    'Without them, all is worked out on this machine and nothing leaves the workbook. A service is called only if you choose and allow it here.',
  geocoder: {
    label: 'Placing addresses',
    none: 'none: in the middle of the town',
    sent: '{{host}} gets address, postcode and town of the accounts to visit. No name, no code, no figure.',
  },
  roads: {
    label: 'Road times',
    none: 'none: estimated as the crow flies',
    sent: '{{host}} gets the coordinates of the accounts to visit and of the reps’ homes. No name, no address, no figure.',
  },
  engine: {
    label: 'Planning engine',
    none: 'DC Pilot, on this machine',
    sent: '{{host}} gets, per rep and week, durations, hours, priorities and travel times. No name, no place. Its plan is checked before it is shown.',
  },
  address: 'Server address',
  addressHint: 'https, for example https://routes.example.com',
  addressPublic: 'Empty: {{host}}',
  addressMissing: 'Give the address of your server.',
  addressWrong: 'This is not an https address.',
  key: 'Access key',
  keyHint: 'Kept on this machine, never in the workbook.',
  consent: 'I allow this machine to send that to {{host}}',
  blocked:
    'This installation does not let {{host}} be reached. Ask who installed it to add it to its allowed servers.',
  save: 'Save',
  savedNone: 'Saved: no service will be called.',
  saved_one: 'Saved: {{n}} service will be called by the next plan.',
  saved_other: 'Saved: {{n}} services will be called by the next plan.',
  where: 'The choice is written to DC Settings; permission and key stay on this machine.',
} as const;
