/** A store of eighteen tables, as a person writes it. */
export const storeSql = `
CREATE TABLE "Country" (country_id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE "State" (
  state_id int PRIMARY KEY,
  country_id int NOT NULL REFERENCES "Country",
  name text NOT NULL
);
CREATE TABLE "Currency" (currency_id int PRIMARY KEY, code char(3) NOT NULL);
CREATE TABLE "OrderStatus" (status_id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE "PaymentMethod" (payment_method_id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE "User" (
  user_id int PRIMARY KEY,
  first_name text NOT NULL,
  last_name text NOT NULL,
  full_name text NOT NULL,
  email text NOT NULL,
  birth_date date,
  default_address_id int,
  created_at timestamp NOT NULL,
  last_login_at timestamp,
  updated_at timestamp NOT NULL
);
CREATE TABLE "UserAddress" (
  address_id int PRIMARY KEY,
  user_id int NOT NULL REFERENCES "User",
  state_id int REFERENCES "State",
  country_id int NOT NULL REFERENCES "Country",
  created_at timestamp NOT NULL
);
ALTER TABLE "User" ADD FOREIGN KEY (default_address_id) REFERENCES "UserAddress" (address_id);
CREATE TABLE "UserPaymentMethod" (
  user_payment_method_id int PRIMARY KEY,
  user_id int NOT NULL REFERENCES "User",
  payment_method_id int NOT NULL REFERENCES "PaymentMethod"
);
CREATE TABLE "Product" (
  product_id int PRIMARY KEY,
  name varchar(100) NOT NULL,
  price numeric(10, 2) NOT NULL,
  stock_quantity int NOT NULL,
  average_rating numeric(3, 2),
  review_count int NOT NULL DEFAULT 0,
  created_at timestamp NOT NULL
);
CREATE TABLE "ProductVariant" (
  variant_id int PRIMARY KEY,
  product_id int NOT NULL REFERENCES "Product",
  price_adjustment numeric(10, 2)
);
CREATE TABLE "Order" (
  order_id int PRIMARY KEY,
  user_id int NOT NULL REFERENCES "User",
  shipping_address_id int NOT NULL REFERENCES "UserAddress",
  billing_address_id int NOT NULL REFERENCES "UserAddress",
  user_payment_method_id int REFERENCES "UserPaymentMethod",
  payment_method_id int REFERENCES "PaymentMethod",
  status_id int NOT NULL REFERENCES "OrderStatus",
  currency_id int NOT NULL REFERENCES "Currency",
  customer_email text,
  subtotal numeric(12, 2) NOT NULL,
  tax_rate numeric(5, 4) NOT NULL,
  tax_amount numeric(12, 2) NOT NULL,
  shipping_cost numeric(12, 2) NOT NULL,
  discount_amount numeric(12, 2),
  total numeric(12, 2) NOT NULL CHECK (total >= 0),
  amount_paid numeric(12, 2) NOT NULL,
  item_count int NOT NULL,
  ordered_at timestamp NOT NULL,
  paid_at timestamp,
  shipped_at timestamp,
  delivered_at timestamp,
  estimated_delivery date,
  updated_at timestamp NOT NULL
);
CREATE TABLE "OrderItem" (
  order_item_id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES "Order",
  user_id int NOT NULL REFERENCES "User",
  product_id int NOT NULL REFERENCES "Product",
  variant_id int REFERENCES "ProductVariant",
  product_name varchar(120) NOT NULL,
  quantity int NOT NULL,
  unit_price numeric(10, 2) NOT NULL,
  line_total numeric(12, 2) NOT NULL
);
CREATE TABLE "OrderHistory" (
  history_id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES "Order",
  status_id int NOT NULL REFERENCES "OrderStatus",
  changed_by int REFERENCES "User",
  changed_at timestamp NOT NULL
);
CREATE TABLE "Payment" (
  payment_id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES "Order",
  user_payment_method_id int REFERENCES "UserPaymentMethod",
  currency_id int NOT NULL REFERENCES "Currency",
  amount numeric(12, 2) NOT NULL,
  processed_at timestamp NOT NULL
);
CREATE TABLE "Refund" (
  refund_id int PRIMARY KEY,
  payment_id int NOT NULL REFERENCES "Payment",
  order_id int NOT NULL REFERENCES "Order",
  amount numeric(12, 2) NOT NULL,
  refunded_at timestamp NOT NULL
);
CREATE TABLE "Shipment" (
  shipment_id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES "Order",
  address_id int NOT NULL REFERENCES "UserAddress",
  shipped_at timestamp NOT NULL,
  delivered_at timestamp
);
CREATE TABLE "ShipmentItem" (
  shipment_id int NOT NULL REFERENCES "Shipment",
  order_item_id int NOT NULL REFERENCES "OrderItem",
  quantity int NOT NULL,
  PRIMARY KEY (shipment_id, order_item_id)
);
CREATE TABLE "ProductReview" (
  review_id int PRIMARY KEY,
  product_id int NOT NULL REFERENCES "Product",
  user_id int NOT NULL REFERENCES "User",
  order_item_id int REFERENCES "OrderItem",
  rating int NOT NULL CHECK (rating BETWEEN 1 AND 5),
  created_at timestamp NOT NULL
);
`
