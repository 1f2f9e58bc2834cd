/**
 * What the programs that are compared find: what users have. Where `NODE_EXTRA_CA_CERTS` is set, Node 20 reads certificates
 * before anything else, which takes half as long as all of bare Node, and would flatter whatever Node runs.
 */
export const {NODE_EXTRA_CA_CERTS: _, ...environment} = process.env
