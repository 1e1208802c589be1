/** The name of the ledger's file in its folder. */
export const ledgerFile = 'ledger.sqlite'
