import { few, skewed, type UsualQuantity } from './usual-quantity.ts'

const chains =
  /\b(blockchain|block chain|wallet|deposit address|crypto \w+|coin|token transfer|block)$/

/** What exchanges of crypto currencies and their blocks count. */
export const chainsQuantities: readonly UsualQuantity[] = [
  {
    name: /^(decimal|decimal place|token decimal|precision)$/,
    table: /\b(asset|token|coin|currency|contract)$/,
    schema: chains,
    size: few({ 18: 52, 8: 20, 6: 20, 9: 8 }),
  },
  {
    name: /^(block|ledger|chain) (height|number)$|^height$/,
    table: /\b(block|transaction|snapshot|transfer|deposit|withdrawal|chain|log)$/,
    schema: chains,
    size: skewed(17_500_000, 0.08, [12_000_000, 21_000_000], 0),
  },
  {
    name: /^gas (limit|used)$/,
    size: skewed(64_000, 0.6, [21_000, 2_400_000], 0),
  },
]
