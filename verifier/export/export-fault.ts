/** What another format has no words for; the message names the file and the mend. */
export class ExportFault extends Error {}
