/** How much of a currency one US dollar buys, about as it was through 2024 and 2025. */
export const currencyValues: Readonly<Record<string, number>> = {
  ...{ USD: 1, EUR: 0.91, GBP: 0.78, CAD: 1.38, AUD: 1.52, JPY: 149, CHF: 0.87, SEK: 10.3 },
  ...{ NOK: 10.7, DKK: 6.8, PLN: 3.9, BRL: 5.5, MXN: 18.7, INR: 84.5, CNY: 7.2, AED: 3.6725 },
  ...{ ARS: 980, BDT: 119, BGN: 1.78, BHD: 0.376, CLP: 945, COP: 4150, CRC: 515, CZK: 23 },
  ...{ DOP: 60, EGP: 48, GHS: 14.5, GTQ: 7.73, HKD: 7.8, HUF: 362, IDR: 15_900, ILS: 3.66 },
  ...{ ISK: 137, JMD: 157, JOD: 0.709, KES: 130, KRW: 1370, KWD: 0.307, KZT: 480, LKR: 300 },
  ...{ MAD: 9.8, MYR: 4.45, NGN: 1520, NPR: 135, NZD: 1.67, OMR: 0.3845, PEN: 3.73, PHP: 57 },
  ...{ PKR: 279, QAR: 3.64, RON: 4.55, RSD: 107, RUB: 92, SAR: 3.75, SGD: 1.33, THB: 34.5 },
  ...{ TND: 3.1, TRY: 34, TWD: 32.2, UAH: 41, UYU: 41, VND: 25_200, XAF: 600, XOF: 600, ZAR: 18.2 },
}
