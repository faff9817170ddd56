-- Nothing in stock is worth nothing; only a shortage has a deficit (STK-4, STK-6).
select product_id, location_id, quantity, value, deficit
  from stock.balance
 where value < 0 or deficit < 0 or (quantity <= 0 and value <> 0) or (quantity >= 0 and deficit <> 0);
