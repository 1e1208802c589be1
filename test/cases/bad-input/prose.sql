Dear colleague,

as promised, here is the structure of our database: there are customers, who place orders, and every order
has one or more lines. Let me know if that is enough!
