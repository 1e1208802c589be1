CREATE TABLE places (
  id integer PRIMARY KEY,
  name varchar(40) NOT NULL,
  spot geometry(Point, 4326),
  embedding vector(3),
  visitors hyperloglog,
  mood our_own_type NOT NULL
);
