import type { NameSource } from '../name-source.ts'

/**
 * Names for ja_JP in Latin letters, as forms and e-mail addresses abroad hold them; the most frequent
 * in front (general knowledge).
 */
export const jaJP: NameSource = {
  female: {
    known: `
Yuki Yoko Keiko Kazuko Sachiko Hiroko Michiko Yoshiko Akiko Emiko Tomoko Naoko Mayumi Yumiko
Kumiko Noriko Junko Reiko Setsuko Fumiko Kyoko Chieko Masako Miyuki Akemi Mariko Megumi Ayumi
Kaori Yuka Mai Emi Ai Mika Rie Yui Misaki Haruka Nanami Sakura Aoi Hina Rin Hana Mio Yuna Koharu
Saki Kana Asuka Chihiro Natsuki Risa Maki Eri Miho Shiori Moe Ayaka Ayako Kanako Satomi Tomomi
Manami Nao Momoka Rina Yuri Akane Sayaka Minami Kotone Honoka Mei Ichika Tsumugi Himari Akari
`,
    others: '',
  },
  male: {
    known: `
Hiroshi Kenji Takashi Kazuo Akira Toshio Makoto Minoru Shigeru Yoshio Masaru Isamu Kiyoshi
Susumu Tadashi Takeshi Satoshi Kazuya Daisuke Kenta Takuya Tatsuya Tsubasa Sho Ryota Yuta Daiki
Shota Kaito Haruto Sota Yuto Ren Hiroto Minato Riku Yamato Takumi Kenichi Koji Yuji Tetsuya
Naoki Hideki Manabu Osamu Mamoru Jun Shinji Ryo Kohei Yusuke Shinya Atsushi Masashi Kazuki
Yoshihiro Masahiro Nobuo Hitoshi Yutaka Taro Ichiro Jiro Saburo Keisuke Tomohiro Hayato Itsuki
Asahi Aoto Yuma Sora Hinata Tomoya Koki Shun Kota Ryosuke
`,
    others: '',
  },
  family: {
    known: `
Sato Suzuki Takahashi Tanaka Ito Watanabe Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki
Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Yamazaki Mori Ikeda Hashimoto Abe
Ishikawa Yamashita Nakajima Ishii Ogawa Maeda Okada Hasegawa Fujita Goto Kondo Murakami Endo
Aoki Sakamoto Fukuda Ota Nishimura Fujii Kaneko Fujiwara Okamoto Miura Nakano Nakagawa Harada
Matsuda Takeuchi Ono Tamura Nakayama Wada Ishida Morita Ueda Uchida Shibata Sakai Miyazaki
Yokoyama Takagi Miyamoto Uchiyama Imai Takada Maruyama Ando Sugiyama Murata Otsuka Kojima
Sugawara Hirano Kubo Chiba Kinoshita Noguchi Matsui Iwasaki Sakurai Nomura Matsuo Kikuchi Sano
Onishi Sugimoto Arai Hamada Ichikawa Furukawa Mizuno Komatsu Shimada Koyama Takano Kudo Yamauchi
Nishida Nishiyama Kawaguchi Kitamura Yasuda Igarashi Higuchi Kawamura Kawasaki Oyama
`,
    others: '',
  },
}
