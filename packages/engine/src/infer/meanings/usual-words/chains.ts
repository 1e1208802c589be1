import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const chains = /\b(blockchain|block chain|wallet|deposit address|crypto \w+|coin|token transfer)$/
const chained =
  /^(blockchain|blockchain id|chain|chain id|network|contract address|confirmation|token standard)$/

/** What exchanges of crypto currencies write. */
export const chainsWords: readonly UsualWords[] = [
  {
    name: /^(symbol|ticker|code|asset|asset (symbol|code)|coin|coin (symbol|code)|token symbol|currency)$/,
    table: /\b(asset|coin|token|currency|crypto currency)$/,
    schema: chains,
    words: listWords(
      'BTC, ETH, USDT, USDC, SOL, XRP, BNB, ADA, DOGE, LTC, DOT, LINK, AVAX, MATIC, TRX, UNI, ATOM, XLM, BCH, DAI, ALGO, AAVE, FIL, NEAR',
    ),
  },
  {
    head: /\bname$/,
    subject: /\b(asset|coin|token|crypto currency)$/,
    schema: chains,
    neighbor: /^(symbol|ticker|decimal|contract address|blockchain id)$/,
    words: listWords(
      'Bitcoin, Ethereum, Tether, USD Coin, Solana, XRP, BNB, Cardano, Dogecoin, Litecoin, Polkadot, Chainlink, Avalanche, Polygon, Tron, Uniswap, Cosmos, Stellar, Bitcoin Cash, Dai',
    ),
    goesWith: {
      column: { name: /^(symbol|ticker)$/ },
      pairs: [
        [/^btc$/, ['Bitcoin']],
        [/^eth$/, ['Ethereum']],
        [/^usdt$/, ['Tether']],
        [/^usdc$/, ['USD Coin']],
        [/^sol$/, ['Solana']],
        [/^bnb$/, ['BNB']],
        [/^ada$/, ['Cardano']],
        [/^doge$/, ['Dogecoin']],
        [/^ltc$/, ['Litecoin']],
        [/^dot$/, ['Polkadot']],
        [/^link$/, ['Chainlink']],
        [/^avax$/, ['Avalanche']],
      ],
    },
  },
  {
    name: /^(blockchain|chain|network)( name)?$|^name$/,
    table: /\b(blockchain|chain|network)$/,
    schema: chains,
    neighbor: chained,
    words: listWords(
      'Bitcoin, Ethereum, Solana, Polygon, Tron, Avalanche, BNB Chain, Arbitrum, Optimism, Litecoin',
    ),
  },
]
