/** Correct files, as the runner writes them: NULL is an empty field, the empty text is `""`. */
export const worldFiles: Readonly<Record<string, string>> = {
  Country: rows('code,name', 'DE,Germany', 'FR,France'),
  Category: rows('id,parent_id,name', '1,,All', '2,1,Books', '3,2,Novels', '4,1,Music'),
  Customer: rows(
    'id,email,first_name,status,country_code,score,joined_at,default_address_id',
    '1,ann@example.com,Ann,active,DE,5,2025-01-01T08:00:00Z,1',
    '2,bob@example.com,Bob,blocked,FR,,2025-02-01T09:30:00Z,3',
    '3,cy@example.com,Cy,active,DE,7,2025-03-01T10:00:00Z,',
  ),
  Address: rows(
    'id,customer_id,position,is_default,label',
    '1,1,1,true,home',
    '2,1,2,false,""',
    '3,2,1,true,"a ""quoted"", long\nname"',
    '4,2,2,false,',
  ),
  Order: rows(
    'id,number,customer_id,address_id,status,placed_at,shipped_on,subtotal,tax,total,paid,channel,due_at',
    '10,ORD-0007,1,1,shipped,2025-05-01T12:00:00,2025-05-01,30.00,5.70,35.70,35.70,web,2025-05-03T12:00:00',
    '11,ORD-0008,1,2,paid,2025-06-01T12:00:00,,10.00,1.90,11.90,11.90,web,2025-06-04T00:00:00',
    '12,ORD-0009,3,,draft,2025-07-01T12:00:00.250,,0.00,0.00,0.00,0.00,shop,2025-07-02T12:00:00.250',
  ),
  Line: rows(
    'order_id,line_number,category_id,quantity,unit_price,line_total',
    '10,1,3,2,10.00,20.00',
    '10,2,4,1,10.00,10.00',
    '11,1,3,4,2.50,10.00',
  ),
  History: rows(
    'id,order_id,status,at',
    '1,10,draft,2025-05-01T12:00:00',
    '2,10,shipped,2025-05-02T12:00:00',
    '3,11,paid,2025-06-01T12:00:00',
    '4,12,draft,2025-07-01T12:00:01',
  ),
  Refund: rows('id,order_id,amount', '1,10,20.00', '2,10,15.70', '3,11,5.00'),
  Note: rows(
    'id,mood,text,data,tags',
    ...Array.from(
      { length: 24 },
      (_, index) => `${index + 1},${index === 0 ? '' : 'good'},n${index},"{""a"":1}","[1,2]"`,
    ),
  ),
}

function rows(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
